s = input().strip()
t = input().strip()
if sorted(s) == sorted(t):
    print("array")
elif not set(t) <= set(s):
    print("need tree")
elif t in s:
    print("automaton")
else:
    print("both")
