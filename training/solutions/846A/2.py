input()
zeros = best = 0
for x in input().split():
    if x == "0":
        zeros += 1
    else:
        best = max(best, zeros) + 1
print(max(zeros, best))
