k, p = map(int, input().split())
r = 0
for i in range(1, k + 1):
    s = str(i)
    r += int(s + s[::-1])
print(r % p)
