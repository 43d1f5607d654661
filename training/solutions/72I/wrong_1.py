s = input().strip()
n = int(s)
d = [n % int(c) == 0 for c in s if c != '0']
print("happier" if all(d) else "happy" if any(d) else "upset")
