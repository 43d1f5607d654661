n = int(input())
print("YES" if len(set(input().lower())) == 26 else "NO")
