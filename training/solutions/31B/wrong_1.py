s = input().split("@")
if len(s) > 1 and s[0] and s[-1] and all(s):
    print("@".join([s[0]] + [x[0] + "," + x[1:] for x in s[1:-1]] + [s[-1]]))
else:
    print("No solution")
