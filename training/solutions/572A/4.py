na, nb = map(int, input().split())
k, m = map(int, input().split())
a = [int(x) for x in input().split()][:k]
b = [int(x) for x in input().split()][-m:]
print("YES" if max(a) < min(b) else "NO")
