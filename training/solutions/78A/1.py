f = lambda s: sum(c in "aeiou" for c in s)
print("YES" if [f(input()) for _ in range(3)] == [5, 7, 5] else "NO")
