n, m = map(int, input().split())
f = list(map(int, input().split()))
b = list(map(int, input().split()))
if any(x not in f for x in b):
    print("Impossible")
elif len(set(f)) < n:
    print("Ambiguity")
else:
    print("Possible")
    print(*[f.index(x) + 1 for x in b])
