n, k = map(int, input().split())
c = [0] * (k + 1)
for i in range(n):
    c[int(input())] += 1
odd = 0
for x in c:
    if x % 2 == 1:
        odd += 1
print(n - odd + (odd + 1) // 2)
