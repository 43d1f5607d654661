n = int(input())
a = input().split()
zeros = 0
other = "1"
for x in a:
    if set(x) <= {"0", "1"}:
        zeros += len(x) - 1
    else:
        other = x
print(other + "0" * zeros)
