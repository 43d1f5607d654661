n = int(input())
t = list(map(int, input().split()))
diffs = {t[i + 1] - t[i] for i in range(n - 1)}
if len(diffs) == 1:
    print(t[-1] + diffs.pop())
else:
    print(t[-1])
