from itertools import accumulate
s = input()
print("\n".join("Mike" if x == y else "Ann" for x, y in zip(s, accumulate(s, min))))
