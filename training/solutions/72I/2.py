n = int(input())
digits = {int(c) for c in str(n)}
d = [x > 0 and n % x == 0 for x in digits]
print("happier" if all(d) else "happy" if any(d) else "upset")
