def check(data, answer):
    colour = set(data) & set("CMY")
    return answer.split() == ["#Color" if colour else "#Black&White"]
