input()
a = input().split()
if "0" in a:
    print(0)
else:
    head = "1"
    tail = ""
    for x in a:
        if x.strip("0") == "1":
            tail += x[1:]
        else:
            head = x
    print(head + tail)
