n = int(input())
a = sorted(set(map(int, input().split())))
print(a[1] if len(a) > 1 else "NO")
