n = int(input())
a = list(map(int, input().split()))
k = 0
for x in range(1, 101):
    k += a.count(x) // 2
print(k // 2)
