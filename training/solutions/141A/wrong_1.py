a = input()
b = input()
c = input()
print("YES" if len(a + b) == len(c) and set(a + b) == set(c) else "NO")
