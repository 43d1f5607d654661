n = int(input())
s = input().replace(" ", "").strip("0 \n")
if s == "":
    print(0)
else:
    r = 1
    for z in s.split("1")[1:-1]:
        r *= len(z) + 1
    print(r)
