n = int(input())
print("YES" if input().count("0") == 1 else "NO")
