n, k = map(int, input().split())
c = 0
for i in range(n):
    s = input().strip()
    if len(set(s)) == k + 1:
        c += 1
print(c)
