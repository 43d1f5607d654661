s = input()
m = "z"
for c in s:
    if m < c:
        print("Ann")
    else:
        print("Mike")
        m = c
