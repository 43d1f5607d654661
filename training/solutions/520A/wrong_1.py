n = int(input())
print("YES" if len(set(input())) >= 26 else "NO")
