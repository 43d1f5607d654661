f = lambda s: [c in "aeiou" for c in s]
print("Yes" if f(input()) == f(input()) else "No")
