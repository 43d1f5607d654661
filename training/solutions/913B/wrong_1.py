n = int(input())
c = [0] * (n + 1)
for i in range(n - 1):
    c[int(input())] += 1
ok = all(x == 0 or x >= 3 for x in c)
print("Yes" if ok else "No")
