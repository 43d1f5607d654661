n = int(input())
s = input().strip()
print("YES" if s[0] == "S" and s[-1] == "F" else "NO")
