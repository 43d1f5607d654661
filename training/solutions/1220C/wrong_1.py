s = input()
print("Mike")
for i in range(1, len(s)):
    if s[i - 1] < s[i]:
        print("Ann")
    else:
        print("Mike")
