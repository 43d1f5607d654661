n, k = map(int, input().split())
s = sorted(set(input()))
if len(s) < k:
    print(-1)
else:
    print(sum(ord(c) - 96 for c in s[:k]))
