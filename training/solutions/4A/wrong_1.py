w = int(input())
print("YES" if w % 2 == 0 else "NO")
