n = int(input())
a = list(map(int, input().split()))
print("YES" if len(set(a)) == 2 * n else "NO")
