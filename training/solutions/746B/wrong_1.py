n = int(input())
s = input()
r = ""
for i in range(n):
    if i % 2 == 0:
        r = r + s[i]
    else:
        r = s[i] + r
print(r)
