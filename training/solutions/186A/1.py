a = input()
b = input()
d = [(x, y) for x, y in zip(a, b) if x != y]
print("YES" if len(a) == len(b) and len(d) == 2 and d[0] == d[1][::-1] else "NO")
