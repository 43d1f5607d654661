a = input()
b = input()
print("YES" if sorted(a + b) == sorted(input()) else "NO")
