a = input().strip()
b = input().strip()
if len(a) != len(b):
    print("<" if len(a) < len(b) else ">")
elif a == b:
    print("=")
else:
    print("<" if a < b else ">")
