n, x = map(int, input().split())
a = list(map(int, input().split()))
s = set(a)
b = [v & x for v in a]
if len(s) < n:
    print(0)
elif any(v in s for v in b):
    print(1)
elif len(set(b)) < n:
    print(2)
else:
    print(-1)
