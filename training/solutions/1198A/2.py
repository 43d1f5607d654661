n, disk = map(int, input().split())
a = sorted(map(int, input().split()))
starts = [i for i in range(n) if i == 0 or a[i] != a[i - 1]] + [n]
k = 1 << min(20, disk * 8 // n)
kinds = len(starts) - 1
if kinds <= k:
    print(0)
else:
    print(n - max(starts[i + k] - starts[i] for i in range(kinds - k + 1)))
