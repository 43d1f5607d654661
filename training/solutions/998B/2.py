from itertools import accumulate
n, b = map(int, input().split())
a = list(map(int, input().split()))
c = sorted(abs(a[i] - a[i - 1]) for i in range(2, n, 2)
           if sum(x % 2 for x in a[:i]) * 2 == i)
print(sum(s <= b for s in accumulate(c)))
