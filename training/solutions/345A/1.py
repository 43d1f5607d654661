s = input().strip()
p = round(float(input()) * 100)
total = s.count('1') * 100 + s.count('?') * p
n = len(s)
v = (2 * total * 1000 + n) // (2 * n)
print(f"{v // 100000}.{v % 100000:05d}")
