n = int(input())
s = input()
r = ""
for i in range(n):
    if (n - i) % 2:
        r = r + s[i]
    else:
        r = s[i] + r
print(r)
