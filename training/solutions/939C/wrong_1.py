n = int(input())
a = list(map(int, input().split()))
s, f = map(int, input().split())
k = f - s
a2 = a + a
sums = [sum(a2[i:i + k]) for i in range(n)]
i = sums.index(max(sums))
print((s - 1 - i) % n + 1)
