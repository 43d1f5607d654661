s = input()
a = input()
b = input()
def ok(s):
    i = s.find(a)
    return i >= 0 and s.find(b, i + len(a)) >= 0
f = ok(s)
g = ok(s[::-1])
if f and g:
    print("both")
elif f:
    print("forward")
elif g:
    print("backward")
else:
    print("fantasy")
