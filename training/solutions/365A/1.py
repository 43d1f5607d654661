n, k = map(int, input().split())
c = 0
for i in range(n):
    s = input()
    if all(str(d) in s for d in range(k + 1)):
        c += 1
print(c)
