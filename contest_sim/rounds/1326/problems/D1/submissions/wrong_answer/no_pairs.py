# Removes only a beginning or an end of the string.
for _ in range(int(input())):
    s = input()
    front = back = s
    while front != front[::-1]:
        front = front[:-1]
    while back != back[::-1]:
        back = back[1:]
    print(max(front, back, key=len))
