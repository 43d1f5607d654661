a = list(input())
s = sorted(input(), reverse=True)
j = 0
for i in range(len(a)):
    if j < len(s) and s[j] > a[i]:
        a[i] = s[j]
        j += 1
print("".join(a))
