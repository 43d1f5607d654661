n = int(input())
a = list(map(int, input().split()))
s = min(a) + max(a)
b = [x for x in a if 2 * x != s]
print("YES" if len(set(b)) <= 2 else "NO")
