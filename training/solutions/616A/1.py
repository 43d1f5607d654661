a = input().strip().lstrip("0")
b = input().strip().lstrip("0")
if len(a) != len(b):
    print("<" if len(a) < len(b) else ">")
elif a == b:
    print("=")
else:
    print("<" if a < b else ">")
