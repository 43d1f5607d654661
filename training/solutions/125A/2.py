n = int(input())
feet, rest = divmod(n, 36)
inch, cm = divmod(rest, 3)
if cm == 2:
    inch += 1
if inch == 12:
    feet += 1
    inch = 0
print(feet, inch)
