from itertools import accumulate
n = int(input())
t = list(map(int, input().split()))
p = [0] + list(accumulate(t))
k = sum(p[i] + p[i + 1] <= p[n] for i in range(n))
print(k, n - k)
