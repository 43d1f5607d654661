s = input()
a = input()
b = input()
f = a in s and s.find(a) < s.rfind(b)
s = s[::-1]
g = a in s and s.find(a) < s.rfind(b)
if f and g:
    print("both")
elif f:
    print("forward")
elif g:
    print("backward")
else:
    print("fantasy")
