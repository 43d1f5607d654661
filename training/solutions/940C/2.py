n, k = map(int, input().split())
s = input()
low, high = min(s), max(s)
if k > n:
    print(s.ljust(k, low))
else:
    head = s[:k].rstrip(high)
    bigger = min(c for c in s if c > head[-1])
    print((head[:-1] + bigger).ljust(k, low))
