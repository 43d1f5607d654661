from collections import Counter
s = input().strip()
t = input().strip()
it = iter(s)
if all(c in it for c in t):
    print("automaton")
elif sorted(s) == sorted(t):
    print("array")
elif not Counter(t) - Counter(s):
    print("both")
else:
    print("need tree")
