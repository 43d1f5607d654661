n = int(input())
a = set(map(int, input().split()))
print("YES" if len(a) <= 3 else "NO")
