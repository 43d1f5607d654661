n, m = map(int, input().split())
a = sorted(x for i in range(n) for x in input().split())
b = sorted(x for i in range(n) for x in input().split())
print("YES" if a == b else "NO")
