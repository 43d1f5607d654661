n = int(input())
s = input()
r = ""
k = 0
for i in range(0, n, 2):
    p = s[i:i + 2]
    if p in ("aa", "bb"):
        k += 1
        p = "ab"
    r += p
print(k)
print(r)
