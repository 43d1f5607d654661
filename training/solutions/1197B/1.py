n = int(input())
a = list(map(int, input().split()))
m = a.index(n)
print("YES" if a[:m] == sorted(a[:m]) and a[m:] == sorted(a[m:], reverse=True) else "NO")
