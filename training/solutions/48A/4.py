w = ["rockscissors", "scissorspaper", "paperrock"]
a, b, c = [input().strip() for i in range(3)]
if b == c and a + b in w:
    print("F")
elif a == c and b + a in w:
    print("M")
elif a == b and c + a in w:
    print("S")
else:
    print("?")
